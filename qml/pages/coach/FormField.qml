// A small field of a form with its refusal below it.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

Field {
    required property Problem problem

    status: problem.shown ? "error" : "normal"
    message: problem.shown ? Say.joined([problem.what, problem.todo], "。") : ""
    inputMethodHints: Qt.ImhPreferNumbers
    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true
    Layout.preferredWidth: 1
}
