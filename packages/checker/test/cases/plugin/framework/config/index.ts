// What needs Vue 3 works in an app that is written with it
export default { framework: 'vue3' }
