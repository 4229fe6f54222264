import './share'
