import type { Plugin } from 'rolldown';

/** Commander loads node:child_process for subcommands that are programs of their own. There are none here, and it costs 2 ms. */
export function withoutChildProcess(): Plugin {
  return {
    name: 'without-child-process',
    transform: {
      filter: { id: /[/\\]commander[/\\]lib[/\\]command\.js$/ },
      handler: (code) => code.replace("require('node:child_process')", '{}'),
    },
  };
}
