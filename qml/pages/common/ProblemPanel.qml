// What went wrong in a page object, in words; nothing is shown while there is nothing.
import QtQuick
import Ayumi.Components
import Ayumi.ViewModels

MessagePanel {
    required property Problem problem

    visible: problem.shown
    kind: "err"
    what: problem.what
    kept: problem.kept
    todo: problem.todo
    Accessible.name: Say.plain(Say.joined([what, kept, todo], " "))
}
