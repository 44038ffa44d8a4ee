/** Inside the page: it needs nothing else. Old browsers know every property used here. */
export const plaqueStyle = `
body{margin:0;font:18px/1.6 system-ui,-apple-system,Noto Sans SC,PingFang SC,Microsoft YaHei,sans-serif;color:#111;background:#fff}
.large body{font-size:24px}
header,main,.demo{max-width:640px;margin:0 auto;padding:8px 16px}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;border-bottom:1px solid #ccc}
header a{color:#111;text-decoration:none;font-weight:600}
header form{margin:0;display:flex;gap:8px;flex:none}
.demo{background:#fff3cd;font-size:14px}
h1{font-size:1.5em;line-height:1.3;margin:.4em 0 0}
h2{font-size:1.1em;margin:1.2em 0 .3em}
.what{margin:.2em 0}
.stars{color:#9a5b00;letter-spacing:.1em;white-space:nowrap}
.ten{columns:2;list-style:none;padding:0;margin:0}
.good,.bad,.worn{margin:12px 0;padding:12px 16px;border-radius:6px;font-weight:600}
.good{background:#e6f4ea;color:#0b5a26}
.worn{background:#fff3cd;color:#5c4300}
.bad{background:#b3261e;color:#fff;font-size:1.1em}
dl{margin:12px 0}
dl div{padding:4px 0;border-bottom:1px solid #e4e4e4}
dt{color:#555;font-size:.85em}
dd{margin:0;overflow-wrap:anywhere}
.doors{margin:16px 0}
.doors a,button{display:block;box-sizing:border-box;margin:8px 0;padding:12px 16px;border:1px solid #1f5f99;border-radius:6px;color:#1f5f99;background:#fff;text-align:center;text-decoration:none;font:inherit}
.doors a.main,button.main{background:#1f5f99;color:#fff;width:100%}
header button{margin:0;padding:4px 12px;font-size:16px}
a:focus,button:focus,summary:focus,input:focus,textarea:focus,select:focus{outline:3px solid #f0a500;outline-offset:2px}
details{border-bottom:1px solid #e4e4e4;padding:6px 0}
summary{cursor:pointer;padding:6px 0}
.small{color:#555;font-size:.85em}
label{display:block;margin:12px 0 4px;font-weight:600}
label small{font-weight:400;color:#555}
input,textarea,select{box-sizing:border-box;width:100%;padding:10px;border:1px solid #767676;border-radius:6px;font:inherit}
.receipt .big{font-size:1.5em;font-weight:600;letter-spacing:.06em}
.note{margin:12px 0;padding:12px 16px;border-radius:6px;background:#fff3cd;color:#5c4300}
.wrong{color:#b3261e}
`
