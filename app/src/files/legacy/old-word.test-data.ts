import { gunzipSync } from 'node:zlib';

/** A real file of Word 97: an invented letterhead in a table, two numbered points. */
export function oldWordFile(): Uint8Array {
  return new Uint8Array(gunzipSync(Buffer.from(PACKED, 'base64')));
}

const PACKED = [
  'H4sICEW2AmsCA2NvbmctdmFuLWN1LmRvYwDtmmtMVEcUx8/cfXAXEFdEtGjXFVe0ishLCz4qLCgLykNFrfWJIIIKi4BWEz80qTX9',
  '0CaYNmk/NCmkakz6sjbxY21jYhoTU2sr0TStaNImJtqo9YtphP7n3NnlFoFdVmu13bP5cWfm3jNz5nnPzOXCd2N6ur5IuUYDZAFZ',
  'qLfPQXZTmgBjAhEnkabSevv6+gLJfVF5puSBuso+tKL/bED2eQzQgQPEgjgQD0aBBDDaGALc94nqGpVnT1aSH792ctMSasa1lfbT',
  'SCQZI8acXzg6vWE+F65Ey4+8/MD6Hen8l+8DOf/HgiQwjscE0XgwATwHUsBEMAk8D1xgMnCDKSAVTAUeMA2kgelgBngBzFQ2puM6',
  'W4Xn4JoJskA2yAG5YC6YB14EeSAfzOf3GdFCsAi8BBaDAlAIvKAIFIMlYCkoAT5QCsrAMrAclIMKUAmqwAqwEqwC1WA1WAPWgpfB',
  'OvAKWA82gI1gE9gMtoAasBXUgjqwDdSrOjY8gXVVoARLrDGG7A6Nx8TXxtBYKvuvvLG21d/mr293r/W31s0u9u/c07StuZ3HRPkq',
  'mVbsr+WRIMMZiPD9jDy6l39yd+ixKAw3ImJJxIiLRS7reUQagvZ13unTuJ3t6C0/VrUmtPQuNY6zPDTTIwo9ctR4Z1JlmYVWgKKy',
  'CdTkc1jbwDKfRlVlNmr2WfV2sAnhGtzf7Mu3DmtPGvVOvtt3h8dwHEZMI7VhVV2O0reib3dhzGcZjYvnBCWKpTzXfLhXg/5vxBq8',
  'nWeZk8YeuU1JR/aR3SMwkyrL7DDSDiMnsWGGQZMw5r1OmU8uz9Vq5LOPV3Mval3Ha7kTczSxLkkI5Ig5euQtnolznGNEqpAz0hq0',
  'UnZFIs+TVOSZLRaybUWwrAV3G5FjM9s2FjntY9viYVsCN9w8Xcj22aiLVK6ZV6TyalIKnTq2SsaSWMOQO1w2LyY8+uRyc91hrECB',
  'sJ1tEmqd6hs98GcMHm2IeyK4wg0QDNdNBzH/wLizNvmEXeO1ZniNPOuWg+/3skae1S7tygih0WkLanTaoKGF1NBjghp6DDQsITVa',
  '9KBGiw4Na0iNy46gxmUHNGwhNQrighoFcdCwh9Q4Hh/UOB4PjZiQGs6EoIYzARq60jC90rThepCiTz/hp7VBelMb0jfReDVei18F',
  '7cF6nG1aB1jTaUqoMrwPdkNKkjtEOK+CaixRTVhq2rD8VeD6Kq7SvZVLv1y45iKfcN41q7BsNmG59vMLIyctvNIL8ZJpVC+ZHJQk',
  'wrS4GeW0qVqKx1DLxfbw8imG7g7orEFnuFFnqS3tWIz6Cnu49W1CydKJ6a+7FwuQ0N+G73ABjd0gBnnhK1ftJsd0fg283qE/lKor',
  'jekW9hT5bRGVR3CVMh9/ngPmkzvMThqxJa8NvZeRw0UbzK+knjc+vHu/ssH58WGdZk3/8oos9YDa3wi1P3CofUCs8u/jlN8er/xx',
  'ud9pURW98cDYu2iqBgWm8sIJDyY3jwpR7nag1W4nnjY3jvKA4F3V+HfVNOcN0mQOazItSuiP3wm5TxzN3pVQYbspPFDe5L+n1PQ9',
  'FcaKIp9JGkGXnhNGK3era0CuwsST4tGH5le2yPQO452z1TSgztmMXW1UIpPrwtiBH0A7pj8F9hy3GScU5nES/y/YodGV6OCISlT+',
  '17IaDnMFnHE3+RBeR2ddFeyO/4jUEk79XHQKGR6FTZGPLqr0EuikkVNUI30Vfe+aj7RcysKuag6ek3flPXl6c9kVyOkinHY3vJsz',
  'HLvsKsW1CKHfXG7O1UczhHxiDZXCjmreYBRSOZdwj0+mpN4J0SVkOB0xee3BdslNOaCdGuiaei6f71pEE67ZcGmyYV0MfsvoFtIb',
  'kLqdbrkaaT7bcI1qWb8Vuf/sMnKQJ05nXHJz0kDnXbWwYiXKcmOT4sfz8oyrlrqEjF+F/XvpU5eR1kBHOWTk9pOr9m92ZtNctFA+',
  'CFiVgZy9yNHP2sZ1J53mPHZjc/QR5/4N/lYh77uqfiWwzni2jn7lMvaydU7Rw6nt1OXyc94hBH7eTJAOvKAYbAJbwBFwDNwEv8vn',
  '4A+mg4PgEOhxGD7inwN+UXnaRa8ss9IK4CTV98Wqz4+pvr6tG319SPXxPbP6DXPkF3PkB3PkW3NklzlSb45sMEdWDmYuyo9No7il',
  'giweqvGQPDofJA37iWAYmSZ7xHiPKK2XvrzenSm3Te+OmTgt3DZydPNWMrE7SR1KGQdTKtQyouTcbjsJYVEBLRCwBgI6AvW5ZMnl',
  'jWBywOr+2v5TqY4FtDCTCqow+as0mnziwhz3iZ5FU0502lLB1I5Omwdk435WRx1lyp0o5SA2I5sSMofb//K5+KXzlz7ImOh85z3s',
  'f9Pvfya/b9kGpG1Q3+kCZ+xO0153qPSo/HfkcX7/l+Nk4DfEwXQs8lwkJXBOU8SHly1USVtpx8gPtUjjcWlVZ83h6u0InhNVYmnc',
  'FnH7xaJ0Wa5lBOVLewMnJVlUzd8GI7UhQZU/ku//0tY/HEbYBt9OnsY38SHufv5eVx/8Ytr/1W8omUFa8H8Gwi1/FvhEhddyWXXw',
  'V/3wvvbw0XYzf4sMT1IiqH8GCJyb2R4qeWTtkRdB+fILb/tjnMOP8v8nfwGl/DLPACgAAA==',
].join('');
