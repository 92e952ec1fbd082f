import { limits } from '../../shared/limits.ts';
import type { Dom } from '../dom.ts';
import type { PageHead } from '../page.ts';
import { foldSpace } from '../text.ts';

/** Ids of data islands: catches "__APP_DATA__", "__NEXT_DATA__", "initial-data"; not "database-search". */
const STATE_ID = /data_*$/i;

/** Gathers what a page says about itself beside its text, element by element, as the walk meets them. */
export class HeadReader implements PageHead {
  title = '';
  language = '';
  readonly metas: [string, string][] = [];
  readonly linkedData: string[] = [];
  readonly state: string[] = [];
  readonly times: { dateTime: string; block: number }[] = [];

  constructor(private readonly dom: Dom) {}

  /** @param block id of the next block, for `<time>` */
  see(element: Element, tag: string, block: number): void {
    if (tag === 'meta') this.meta(element);
    else if (tag === 'title' && !this.title) this.title = foldSpace(this.source(element));
    else if (tag === 'time') this.time(element, block);
    else if (tag === 'script' || tag === 'textarea') this.island(element, tag);
  }

  private meta(element: Element): void {
    if (this.metas.length >= limits.metas) return;
    const of = (name: string) => this.dom.attribute(element, name);
    const name = of('property') ?? of('name') ?? of('itemprop');
    const content = of('content');
    if (name && content) this.metas.push([name.toLowerCase(), foldSpace(content.slice(0, limits.url))]);
  }

  private time(element: Element, block: number): void {
    const dateTime = this.dom.attribute(element, 'datetime');
    if (dateTime && this.times.length < limits.metas)
      this.times.push({ dateTime: dateTime.slice(0, 60), block });
  }

  private island(element: Element, tag: string): void {
    const type = this.dom.attribute(element, 'type') ?? '';
    if (/^application\/ld\+json/i.test(type)) {
      if (this.linkedData.length < limits.listed) this.linkedData.push(this.source(element));
    } else if (tag === 'textarea' || type === 'application/json') {
      const id = this.dom.attribute(element, 'id') ?? '';
      if (STATE_ID.test(id) && this.state.length < 2) this.state.push(this.source(element));
    }
  }

  private source(element: Element): string {
    let text = '';
    for (let node = this.dom.first(element); node && text.length < limits.state; node = this.dom.next(node))
      if (this.dom.type(node) === 3) text += this.dom.data(node);
    return text.length < limits.state ? text : '';
  }
}
