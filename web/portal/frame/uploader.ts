/** Choosing and sending files. The script does the work; its words come from here, in the reader's language. */
import { html, type Piece } from './html.ts'
import type { Visit } from './visit.ts'

/**
 * A hidden button stands first, so that Enter in a field sends the form and takes no file off.
 *
 * @param noted what the script has noted so far, as JSON; @param done the files in it, each with a button for a browser without scripts; the script draws its own list
 */
export function uploader(visit: Visit, noted: string, done: readonly { id: string; name: string }[]) {
  const { say } = visit
  const words = {
    waiting: say({ zh: '等待上传', en: 'waiting' }),
    sending: say({ zh: '已上传', en: 'sent' }),
    done: say({ zh: '上传完成', en: 'complete' }),
    again: say({ zh: '网络中断，自动重试中', en: 'Connection lost, trying again' }),
    failed: say({ zh: '没有传上去', en: 'was not sent' }),
    retry: say({ zh: '重试', en: 'Try again' }),
    remove: say({ zh: '移除', en: 'Remove' }),
    empty: say({ zh: '文件是空的', en: 'The file is empty' }),
    large: say({ zh: '超过200兆，不能上传', en: 'is larger than 200 MB' }),
    many: say({ zh: '最多30个文件', en: 'At most 30 files' }),
    busy: say({ zh: '文件还没有传完，请等一等', en: 'Files are still being sent: please wait' }),
  }
  return html`<div class="uploader" data-uploader data-words=${JSON.stringify(words)}>
    <input type="hidden" name="attachments" value=${noted} />
    <noscript>${plainFiles(visit)}</noscript>
    <div class="choosers" hidden>
      <label class="button">
        <input class="unseen" type="file" accept="image/*" capture="environment" data-files />
        ${say({ zh: '拍照', en: 'Take a photo' })}
      </label>
      <label class="button">
        <input class="unseen" type="file" multiple accept="image/*,application/pdf,audio/*,video/*,.doc,.docx,.xls,.xlsx,.txt" data-files />
        ${say({ zh: '选择照片或者文件', en: 'Choose photos or files' })}
      </label>
      <p class="help">${say({ zh: '可以一次选几个，每个不超过200兆。网络断了会接着传。', en: 'Several at once, up to 200 MB each. A broken connection is taken up again.' })}</p>
    </div>
    ${done.length > 0 && html`<button type="submit" hidden></button>`}
    <ul class="files">${done.map(
      file => html`<li><span>${file.name}</span> <b>${words.done}</b>
        <button type="submit" name="off" value=${file.id} aria-label=${`${words.remove} ${file.name}`}>${words.remove}</button></li>`,
    )}</ul>
    <p class="problem" data-said role="status"></p>
  </div>`
}

/** For a browser that runs no scripts: they go with the form, sent as multipart/form-data (frame/sent-form.ts). */
const plainFiles = ({ say }: Visit): Piece => html`
  <div class="field"><label for="photo">${say({ zh: '拍照', en: 'Take a photo' })}</label>
    <input id="photo" type="file" name="files" accept="image/*" capture="environment" /></div>
  <div class="field"><label for="papers">${say({ zh: '选择照片或者文件（可以选几个，每个不超过12兆）', en: 'Choose photos or files (several, up to 12 MB each)' })}</label>
    <input id="papers" type="file" name="files" multiple accept="image/*,application/pdf,.doc,.docx" /></div>`
