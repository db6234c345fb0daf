const SVG = 'http://www.w3.org/2000/svg';

/** A drawn sign of one path, 12 × 12; what it means is said in words beside it. */
export function icon(document: Document, path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
