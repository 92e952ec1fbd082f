/** Who speaks, who reads, who owns. */
export default `
== org ==
en {name} | zh {name} | ja {name} | ko {name} | de {name} | fr {name} | es {name}
`;
