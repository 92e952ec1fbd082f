/** The frame's own size, in CSS pixels at the usual font size: as in frame.css. */
const FRAME = { width: 400, height: 592 };
/** The browser grows a popup within a few frames; what is still too small by then stays so. Milliseconds. */
const SETTLED = 150;

/**
 * Small windows and enlarged text leave a popup less room than its frame: the frame then takes the room
 * that there is, and the reading goes on scrolling inside it.
 */
export function fitFrame(window: Window): void {
  let timer: number | undefined;
  const fit = () => {
    const { innerWidth, innerHeight, document } = window;
    document.body.classList.toggle('narrow', innerWidth < FRAME.width);
    document.body.classList.toggle('short', innerHeight < FRAME.height);
  };
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED);
  };
  window.addEventListener('resize', soon);
  soon();
}
