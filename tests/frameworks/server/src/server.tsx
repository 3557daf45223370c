import { renderToString } from 'react-dom/server';
import 'trafficking-help/define';
import { App } from './App';

/** What the server sends inside `#app`: the card is drawn in it, in a declarative shadow root. */
export const draw = () => renderToString(<App />);
