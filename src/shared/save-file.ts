/** Hands a text to the browser as a download; asks for no permission. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long enough for the browser to have taken the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
