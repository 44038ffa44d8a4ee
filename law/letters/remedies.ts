/** 消费者权益保护法 第三十九条: the ways a dispute may be settled, told with every refusal and termination. */

/** Order 121 art. 15 (2) asks for it; the words are those of official form 6. */
export const otherRoutes = '你还可以按照《中华人民共和国消费者权益保护法》第三十九条规定的其他途径解决消费者权益争议。'

/** Order 121 art. 25; the words are those of official form 8. */
export const dissatisfied =
  '投诉人、被投诉人对市场监督管理部门作出的终止调解决定、调解结果不服的，可以按照《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。'

/** The article itself, so that nobody has to look it up. */
export const fiveRoutes =
  '《中华人民共和国消费者权益保护法》第三十九条规定：消费者和经营者发生消费者权益争议的，可以通过下列途径解决：（一）与经营者协商和解；（二）请求消费者协会或者依法成立的其他调解组织调解；（三）向有关行政部门投诉；（四）根据与经营者达成的仲裁协议提请仲裁机构仲裁；（五）向人民法院提起诉讼。'
