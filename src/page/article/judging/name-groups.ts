/**
 * What class names, ids, roles and tags tend to say about the part of the page they stand on. One line a group,
 * pieces of names in lower case; a piece counts wherever it stands in a name ("article__body", "postBody").
 * The order of the groups is the order of the model's features: retrain after changing it.
 */
export const NAME_GROUPS: readonly (readonly [group: string, pieces: string])[] = [
  [
    'body',
    'articlebody article-body article_body article__body story-body storybody story_body entry-content post-content postcontent article-content articlecontent article_content post-body post_body article-text article__text articletext entry-body content-body content__body body-content bodytext body-text richtext rich-text text-block textblock field-name-body paragraph prose news-content newscontent newsbody art_content artibody text_body body-copy maintext main-text post-text story-text storytext article__content story__content',
  ],
  ['article', 'article story post entry hentry news detail'],
  ['content', 'content main text page center body'],
  ['comment', 'comment disqus respond reply replies discussion livefyre pinglun guestbook'],
  [
    'related',
    'related recommend also-like alsolike read-more readmore read-also read-next readnext up-next popular trending most-read mostread most-view latest similar suggest outbrain taboola zergnet teaser recirc more-from morefrom morenews more-news card carousel rail river headlines archive hotnews xiangguan tuijian listing grid feed newsletter-list tile linklist link-list ranking rank next-article',
  ],
  ['share', 'share sharing social sns follow-us twitter facebook addthis tweet whatsapp sharedaddy'],
  [
    'ad',
    'advert sponsor banner dfp adsense ad-slot ad_slot adslot ad-unit ad-container ads- -ads ad-wrap google-ad promo commercial partner affiliate dianping-ad guanggao',
  ],
  ['author', 'author byline bio contributor writer profile about-the editor'],
  ['navigation', 'nav menu breadcrumb crumb toc tabs pager pagination paging skip toolbar topbar location'],
  ['footer', 'foot copyright legal bottom colophon imprint banquan disclaimer'],
  ['sidebar', 'sidebar aside right-col rightcol right_col column-right widget secondary complementary side-'],
  [
    'picture',
    'caption credit figure image photo gallery slideshow slide video player thumb pic- -pic picture lightbox embed audio media',
  ],
  [
    'subscribe',
    'newsletter subscri signup sign-up paywall premium login log-in signin register registration modal popup overlay cookie consent gdpr donat donate cta optin opt-in form- -form wpforms mc_embed dialog promo-box app-download',
  ],
  ['meta', 'meta date time publish timestamp dateline info source submitted posted stats views'],
  ['tag', 'tag categor topic keyword label kicker eyebrow section-name'],
  [
    'lead',
    'lead standfirst summary deck dek subtitle sub-title subhead subheadline sub-heading intro excerpt abstract sapo chapo description occhiello sommario catenaccio preamble zhaiyao daodu',
  ],
  ['header', 'header masthead hero headline title heading'],
  [
    'hidden',
    'hidden hide visually sr-only screen-reader screenreader offscreen print-only noprint no-print collaps invisible',
  ],
  [
    'quote',
    'quote tweet instagram pull infobox factbox fact-box sidebar-box table wikitable reference footnote',
  ],
];
