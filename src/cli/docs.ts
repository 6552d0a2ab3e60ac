/** Where the pages of the package can be read, each with / at its end; a page stands below by its path in the package. */
export interface Docs {
  /** Published: for whoever gets a report. */
  web?: string;
  /** As installed: for whoever works on this machine. */
  local?: string;
}

/** What a package says of itself, as npm reads it. */
export interface Manifest {
  version: string;
  homepage?: string;
  repository?: string | { url: string };
}

/** GitHub and those that show files at the same address. */
const BLOB = 'blob';
/** GitLab keeps a place of its own before it. */
const GITLAB_BLOB = '-/blob';

/** The pages as published: beside the sources of this version, else on the site of the package. */
export function webDocs({ version, homepage, repository }: Manifest): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const source = /^(?:git\+)?https:\/\/(.+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1];
  if (source !== undefined)
    return `https://${source}/${source.startsWith('gitlab.') ? GITLAB_BLOB : BLOB}/v${version}/`;
  const site = /^https?:\/\/[^#?]+/.exec(homepage ?? '')?.[0];
  return site?.replace(/\/*$/, '/');
}

/** The address of a page; undefined where there is none, or nobody knows it. */
export function docsAddress(page: string, base: string | undefined): string | undefined {
  return page === '' || base === undefined ? undefined : base + page;
}
