import './a'
