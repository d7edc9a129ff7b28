/** The name of a draft without its endings: `flu` for `flu.post.md`. Takes a path with slashes. */
export const draftStem = (draftPath: string): string => {
  const stem = draftPath.slice(draftPath.lastIndexOf('/') + 1).replace(/(?:\.post)?\.[A-Za-z]{1,8}$/, '');
  return stem === '' ? 'post' : stem;
};

/** The file name proposed for an export: `flu.post.md` for `x` becomes `flu.x.txt`. Takes a path with slashes. */
export const exportName = (draftPath: string, platform: string): string => `${draftStem(draftPath)}.${platform}.txt`;

/** The file name proposed for a review sheet: `flu.post.md` becomes `flu.review.html`. Takes a path with slashes. */
export const reviewName = (draftPath: string): string => `${draftStem(draftPath)}.review.html`;
