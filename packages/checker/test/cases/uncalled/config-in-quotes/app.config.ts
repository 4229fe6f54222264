// Pages of an app.config that is written as JSON, with WeChat's spelling of subpackages
export default {
  "pages": ["pages/index/index"],
  "subpackages": [{ "root": "more", "pages": ["list/index"] }]
}
