// What every question of a sheet says: how far one is, what is asked, who will read it.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

SheetFrame {
    id: frame

    readonly property SheetQuestion question: page.question
    property string note: page.fromDraft ? qsTr("前の書きかけのつづきです。")
                                         : qsTr("正しい答えはありません。")
    // Told in a panel where one comes back to it, and in a line on each further screen.
    readonly property string retired: page.retired && !page.arrived
        ? qsTr("いまは使っていないシートです。") : ""
    default property alias answers: answersPlace.data
    // Another screen begins at its top, however far the one before was scrolled.
    readonly property string place: question.place
    // A wide foot has room for a few names, so that all answers have it above.
    readonly property bool readersBelow: Theme.wide && page.readers.length <= 3

    onPlaceChanged: toTop()

    bodySpacing: Theme.wide ? 8 : Theme.cardGap
    headTitle: page.section === "" ? title : page.section
    progressText: Ask.where(page.total, page.index + 1, page.proxy ? page.personMarkup : "")
    progressTotal: page.total
    progressCurrent: page.index + 1
    onNext: page.next()
    footNoteVisible: readersBelow && !question.ownEyes
    footNote: ReadersLine {
        readers: frame.page.readers
        Layout.rightMargin: 16
    }

    SheetRetired {
        visible: frame.page.retired && frame.page.arrived
        Layout.fillWidth: true
    }
    WrapRow {
        spacing: Theme.px(20)
        lineSpacing: 4
        Layout.fillWidth: true

        Words {
            objectName: "sheetGroup"
            visible: text !== ""
            text: frame.question.group
            size: Theme.px(Theme.phone ? 22 : 26)
            bold: true
            balanced: true
            color: Theme.primary
        }
        Words {
            objectName: "question"
            text: frame.question.ask
            size: Theme.sizeQuestion
            rubyShare: 0.46
            bold: true
            balanced: true
        }
    }
    WrapRow {
        id: aside

        readonly property bool oneLine: implicitWidth <= width

        spacing: Theme.px(28)
        lineSpacing: 8
        Layout.fillWidth: true

        Words {
            objectName: "sheetHint"
            visible: text !== ""
            text: frame.question.hint
            phrased: true
            keepBand: aside.oneLine && (marked || who.visible && who.marked)
            size: Theme.px(Theme.phone ? 20 : 24)
        }
        Words {
            text: Say.joined([frame.note, frame.retired], " ")
            visible: text !== ""
            size: Theme.px(Theme.phone ? 20 : 24)
            phrased: true
            keepBand: aside.oneLine && who.visible && who.marked
            color: Theme.ink2
        }
        ReadersLine {
            id: who

            visible: !frame.question.ownEyes && !frame.readersBelow && !Theme.phone
            readers: frame.page.readers
        }
        PlainFact {
            objectName: "ownEyes"
            visible: frame.question.ownEyes
            iconName: "lock"
            text: qsTr("これは、あなただけが見ます。")
            size: Theme.px(Theme.phone ? 20 : 24)
        }
    }
    ColumnLayout {
        id: answersPlace

        spacing: 12
        Layout.fillWidth: true
    }
    ReadersLine { // on a phone the answers come first
        visible: !frame.question.ownEyes && Theme.phone
        readers: frame.page.readers
        Layout.fillWidth: true
    }
}
