import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'trafficking-help';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
