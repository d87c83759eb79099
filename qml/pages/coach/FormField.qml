// A small field of a form with its refusal below it.
import QtQuick
import QtQuick.Layouts
import Ayumi.Components
import Ayumi.ViewModels

Field {
    required property Problem problem

    status: problem.shown ? "error" : "normal"
    message: problem.shown ? Say.joined([problem.what, problem.todo], "。") : ""
    inputMethodHints: Qt.ImhPreferNumbers
    Layout.alignment: Qt.AlignTop
    Layout.fillHeight: false
    Layout.fillWidth: true
    Layout.preferredWidth: 1
}
