import type { Box, Page, PageBlock, Story } from '../page.ts';

/**
 * What names of boxes call the comments of readers. Catches "comments", "comment-body", "post_comments", "pinglun-list",
 * "disqus_thread"; not "commentary", "no-comments", "editor-comment".
 */
const NAMED =
  /(?:^|(?<!(?:^|[\s_-])(?:no|has|with|without|hide|editor|editors|author|analyst|expert|market|staff))[\s_-])(?:(?:user|reader|article|post|news)?comments?(?:list|area|body|box|thread|item|section|container|wrapper|text|content)?|disqus|livefyre|pinglun|guestbook|kommentare?|commentaires?|comentarios?|komentarz[ey]|opinie|kommentarii)(?:$|[\s_-])/;

/** A heading over the comments of readers. Catches "Comments (3)", "2 commentaires", "评论（12）"; not "Comments from the CEO". */
const HEADED =
  /^(?:\d{1,5}\s)?(?:(?:reader|user)\s?)?(?:comments?|discussion|replies|(?:leser)?kommentare?|commentaires?|comentarios?|评论|評論|网友评论|網友評論|全部评论|留言|跟帖|コメント|댓글|komentarze|opinie|комментарии|отзывы)(?:\s?[(（]?\d{1,5}[)）]?)?$/iu;

/** A reply names whom it answers first. Catches "@maka you are wrong"; not "Follow us @acme", "@ 15:00". */
const REPLY = /^@[\p{L}\p{N}_.-]{2,30}[\s,:^]/u;

/** More than the longest of them has. Characters. */
const HEADING = 50;

/**
 * Tells blocks in which readers speak: "paid for by somebody", "I am long" in a comment is nobody's disclosure.
 * @param story a box that holds some of it is no box of comments: `body.comments-open` holds the whole page
 */
export function readersWords({ blocks }: Page, story: Story): (block: PageBlock) => boolean {
  let headings: ReadonlySet<Box> | null = null;
  const isHeaded = (box: Box): boolean => {
    headings ??= headed(blocks);
    return headings.has(box);
  };
  const known = new Map<Box | null, boolean>([[null, false]]);
  const own = story.blocks.map(({ id }) => id).sort((a, b) => a - b);
  const isReaders = (box: Box): boolean =>
    (isHeaded(box) || NAMED.test(box.names)) &&
    !/^(?:html|body|main)$/.test(box.tag) &&
    !own.some((id) => box.first <= id && id < box.end);
  const inside = (box: Box | null): boolean => {
    const path: Box[] = [];
    let at = box;
    for (; at && !known.has(at); at = at.parent) path.push(at);
    let found = known.get(at) ?? false;
    for (const each of path.reverse()) {
      found ||= isReaders(each);
      known.set(each, found);
    }
    return found;
  };
  return ({ box, text }) => REPLY.test(text) || inside(box);
}

/** The boxes that stand under a heading of comments. */
function headed(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const boxes = new Set<Box>();
  for (const { box, text } of blocks)
    if (box.parent && text.length <= HEADING && HEADED.test(text)) boxes.add(box.parent);
  return boxes;
}
