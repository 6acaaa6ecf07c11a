/*!
 * fzstd, copyright 2020 Arjun Barrett (MIT License).
 */
// Unpacks what the offline file carries; `unpacked` of public/boot.js calls it.
import { decompress } from "fzstd";

window.unzstd = decompress;
