/** What stands before a notice and ends in a colon. */
export default `
== heading ==
en disclaimer | zh 免責聲明 / 免責條款 / 免責申明
en risk warning | zh 風險提示 / 風險警示
`;
