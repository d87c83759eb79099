// What a person's daily check asks: chosen, put in order and worded with the person.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

StaffPage {
    id: items

    required property CheckItemsPage page

    heading: qsTr("からだとこころで聞くこと")
    subheading: qsTr("%1 さん").arg(page.personName)
    actions: SavedLine {
        visible: at !== ""
        at: items.page.savedAt
    }

    MessagePanel {
        visible: items.page.writable
        what: qsTr("本人といっしょに選んでください")
        todo: qsTr("%1つまで聞けます。前の日の答えは、外しても読めます").arg(items.page.most)
        Layout.fillWidth: true
    }
    ProblemPanel {
        objectName: "itemsProblem"
        problem: items.page.problem
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.rowGap
        Layout.fillWidth: true

        Repeater {
            model: items.page.items

            CheckItemRow {
                writable: items.page.writable
                alone: items.page.items.count === 1
                onMoved: places => items.page.move(key, places)
                onRemoved: items.page.remove(key)
                onReworded: rewording.ask(key, words)
                Layout.fillWidth: true
            }
        }
    }
    OfferedSigns {
        page: items.page
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: items.page.writable
        spacing: 12
        Layout.fillWidth: true

        Words {
            text: qsTr("本人のサインを足す")
            size: Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        GridLayout {
            columns: Theme.wide ? 2 : 1
            columnSpacing: 12
            rowSpacing: 8
            Layout.fillWidth: true

            Field {
                id: newSign

                objectName: "newSign"
                label: qsTr("本人の言葉（%1文字まで）").arg(items.page.wordsLimit)
                status: items.page.wordsProblem.shown ? "error" : "normal"
                message: items.page.wordsProblem.shown
                    ? Say.joined([items.page.wordsProblem.what, items.page.wordsProblem.todo], "。")
                    : ""
                placeholder: Say.plain(qsTr("例：頭が重い"))
                onAccepted: items.addSign()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "newSignAdd"
                iconName: "plus"
                text: qsTr("足す")
                onClicked: items.addSign()
            }
        }
        Words {
            visible: items.page.left.count > 0
            text: qsTr("いまは聞いていないもの")
            size: Theme.px(22)
            bold: true
            Layout.fillWidth: true
        }
        Flow {
            spacing: 8
            Layout.fillWidth: true

            Repeater {
                model: items.page.left

                AppButton {
                    required property string key
                    required property string words

                    objectName: "addItem_" + key
                    width: Math.min(implicitWidth, parent.width)
                    iconName: "plus"
                    text: Ask.label("item." + key, words)
                    enabled: !items.page.full
                    onClicked: items.page.add(key)
                }
            }
        }
    }
    foot: GridLayout {
        visible: items.page.dirty
        columns: Theme.phone ? 1 : 3
        columnSpacing: 12
        rowSpacing: 8
        Layout.fillWidth: true

        Item {
            visible: !Theme.phone
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "itemsDiscard"
            main: !Theme.phone
            text: qsTr("もとに戻す")
            onClicked: items.page.discard()
            Layout.fillWidth: Theme.phone
        }
        AppButton {
            objectName: "itemsSave"
            kind: "primary"
            main: true
            iconName: "check"
            text: qsTr("保存する")
            onClicked: items.page.save()
            Layout.fillWidth: Theme.phone
            Layout.minimumWidth: Theme.size(220)
        }
    }

    function addSign() {
        if (page.addOwn(newSign.text)) newSign.text = ""
    }

    AppDialog {
        id: rewording

        property string key: ""

        function ask(code: string, words: string) {
            key = code
            field.text = words
            open()
        }

        title: qsTr("本人の言葉をなおす")
        iconName: "edit"
        text: qsTr("前の日も新しい言葉で見えます。ちがうことを聞くときは、外して足してください")
        acceptText: qsTr("なおす")
        firstField: field.input
        acceptEnabled: field.text.trim() !== "" && field.text.trim().length <= items.page.wordsLimit
        onAccepted: {
            items.page.reword(key, field.text)
            close()
        }

        Field {
            id: field

            objectName: "signWords"
            label: qsTr("本人の言葉（%1文字まで）").arg(items.page.wordsLimit)
            Layout.fillWidth: true
        }
    }
}
