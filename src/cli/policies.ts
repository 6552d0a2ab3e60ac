import { policies as shipped } from '../../rules/policies/index.generated.ts';
import { loadPolicy } from '../engine/policy.ts';
import { folderOf, resolveFrom } from '../engine/paths.ts';
import { decodeText } from '../importers/decode.ts';
import type { Policy } from '../model/policy.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './complain.ts';
import { isPath } from './config.ts';
import type { Session } from './run.ts';
