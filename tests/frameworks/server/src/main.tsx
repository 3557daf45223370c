import { hydrateRoot } from 'react-dom/client';
import 'trafficking-help/define';
import { App } from './App';

hydrateRoot(document.getElementById('app')!, <App />);
