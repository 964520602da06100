/** A made-up member's picture: the first letter of the name on a colour of its own. */

const colours = ['#5865f2', '#3a7d44', '#a6461f', '#8b3d88', '#1f6f8b', '#7a5c00'] as const;

/** An image address that holds the picture itself. */
export const avatarOf = (name: string): string => {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const [first = '?'] = name.toUpperCase();
  const letter = encodeURIComponent(/[\p{L}\p{N}]/u.test(first) ? first : '?');
  const colour = encodeURIComponent(colours[sum % colours.length] ?? colours[0]);
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Crect width='40' height='40' fill='${colour}'/%3E%3Ctext x='20' y='27' font-family='sans-serif' font-size='19' text-anchor='middle' fill='white'%3E${letter}%3C/text%3E%3C/svg%3E`;
};
