// A question of a sheet and what was answered, as on paper; the heading where a section begins.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style

ColumnLayout {
    id: question

    required property int index
    required property string key
    required property string section
    required property string ask
    required property var answers
    required property var rows // of a table: rows of {label, text}

    objectName: "question_" + key
    spacing: 6

    SheetSection {
        title: question.section
        ruled: question.index > 0
        Layout.fillWidth: true
    }
    Words {
        text: question.ask
        color: Theme.ink2
        Layout.fillWidth: true
    }
    Repeater {
        model: question.answers

        Words {
            required property string modelData

            text: modelData
            bold: true
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: question.rows

        Sheet {
            id: row

            required property var modelData

            padding: 12
            Layout.fillWidth: true

            ColumnLayout {
                width: row.availableWidth
                spacing: 4

                Repeater {
                    model: row.modelData

                    ColumnLayout {
                        id: cell

                        required property var modelData

                        spacing: 0
                        Layout.fillWidth: true

                        Words {
                            text: cell.modelData.label
                            size: Theme.sizeLabel
                            color: Theme.ink2
                            Layout.fillWidth: true
                        }
                        Words {
                            text: cell.modelData.text
                            bold: true
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    Words {
        visible: question.answers.length === 0 && question.rows.length === 0
        text: qsTr("書いていません")
        Layout.fillWidth: true
    }
}
