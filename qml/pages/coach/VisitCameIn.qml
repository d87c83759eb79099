// What others wrote in a text of a visit while it was typed here.
import QtQuick
import Ayumi.ViewModels

CameIn {
    required property VisitPage page
    required property string field

    readonly property var came: page.cameIn[field]

    objectName: "visitNews_" + field
    text: came === undefined ? ""
        : Say.cameIn(came.by, came.value === "" ? "" : Ask.plainOwn(came.value))
}
