// A small field of a form with its refusal below it, or what came in while it was written.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

Field {
    required property Problem problem
    property string news: ""

    status: problem.shown ? "error" : news !== "" ? "notYet" : "normal"
    message: problem.shown ? Say.joined([problem.what, problem.todo], "。") : news
    inputMethodHints: Qt.ImhPreferNumbers
    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    Layout.preferredWidth: 1
}
