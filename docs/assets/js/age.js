// Says so when the data of this copy has grown old: a copy on a stick is not renewed by itself.
(function () {
  "use strict";
  var note = document.getElementById("grown-old");
  var YEAR = 365 * 24 * 60 * 60 * 1000;
  if (note && Date.now() - Date.parse(note.getAttribute("data-revised")) > YEAR) { note.hidden = false; }
}());
