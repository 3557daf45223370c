/** CSS Color 4, named colours. */
const names =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent turquoise violet wheat white whitesmoke yellow yellowgreen';

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
/** What may stand before a bracket: CSS Color 5 without what asks the page, and CSS arithmetic. */
const functions =
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp';

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Whether a text looks like a CSS colour that needs neither a script nor the page: a name, a hex
 * colour, or a colour function with nothing in it that could end the declaration, load something, or
 * stand for another value.
 */
export function looksLikeColor(text: string): boolean {
  const color = text.toLowerCase();
  if (hex.test(color) || names.split(' ').includes(color)) return true;
  const called = color.match(/[\w-]*(?=\()/g)?.filter(Boolean) ?? [];
  return (
    color.length <= 128 &&
    /^[a-z-]+\([\w\s.,%/#+*()-]*\)$/.test(color) &&
    isBalanced(color) &&
    !/currentcolor|\bfrom\b/.test(color) &&
    !/^(?:calc|min|max|clamp)\(/.test(color) &&
    called.every((name) => functions.split(' ').includes(name))
  );
}
