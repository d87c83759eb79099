// The PIN or the pictures of one person. Wrong tries, waits and a lock are told in words; nothing
// is wiped.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

BarePage {
    id: entry

    required property AppContext app
    required property PinPage page

    readonly property bool usable: !page.busy && page.waitSeconds === 0 && !page.locked

    name: page.pictures ? qsTr("絵の順番") : qsTr("暗証番号")
    backVisible: true
    participant: !page.staff
    onBack: page.back()
    onRest: page.rest()

    GridLayout {
        columns: Theme.railed ? 2 : 1
        columnSpacing: 40
        rowSpacing: 24
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.phone ? 12 : 24
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide ? 56 : 0

            RowLayout {
                spacing: 20
                Layout.fillWidth: true

                Avatar {
                    visible: !Theme.phone && Theme.scale < 1.3
                    square: !entry.page.staff
                    letter: entry.page.letter
                    hue: entry.page.hue
                    size: Theme.size(Theme.wide ? 140 : 96)
                }
                Words {
                    text: qsTr("%1 さん").arg(entry.page.markup)
                    size: Theme.px(Theme.phone ? 28 : 38)
                    bold: true
                    Layout.fillWidth: true
                }
            }
            Words {
                visible: entry.page.asked
                text: entry.page.staff ? qsTr("決めなおすのは本人です。先に、支援者を確かめます")
                                       : qsTr("新しく決める前に、いまのものを確かめます")
                Layout.fillWidth: true
            }
            Words {
                text: entry.page.pictures ? qsTr("3つの絵を、順番におしてください")
                    : entry.page.staff ? qsTr("暗証番号を入れてください（6けた以上）")
                    : qsTr("4つの数字を入れてください")
                size: Theme.px(Theme.phone ? 24 : 30)
                bold: true
                Layout.fillWidth: true
            }
            PinDots {
                objectName: "pinDots"
                total: entry.page.wanted > 0 ? entry.page.wanted : Math.max(6, entry.page.entered)
                filled: entry.page.entered
                text: entry.page.wanted > 0
                      ? qsTr("%1つのうち %2つ").arg(entry.page.wanted).arg(entry.page.entered)
                      : qsTr("%1けた").arg(entry.page.entered)
                Layout.fillWidth: true
            }
            ProblemPanel {
                objectName: "pinProblem"
                problem: entry.page.problem
                Layout.fillWidth: true
            }
            Words {
                objectName: "pinWait"
                visible: entry.page.waitSeconds > 0
                text: Say.duration(entry.page.waitSeconds)
                size: Theme.px(28)
                bold: true
                Layout.fillWidth: true
            }
            Words {
                visible: entry.page.busy
                text: qsTr("確かめています")
                color: Theme.ink2
                Layout.fillWidth: true
            }
            Deeds {
                visible: Theme.railed
            }
        }
        PinPad {
            visible: !entry.page.pictures
            focus: visible
            usable: entry.usable
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: Theme.wide ? implicitWidth
                : Theme.railed ? 420 : Math.min(implicitWidth, entry.width - 32)
            Layout.rightMargin: Theme.wide ? 60 : 0
            Layout.preferredHeight: keyHeight * 4 + 48
            keyHeight: Math.max(76, Theme.size(72), Math.min(Theme.size(136),
                                             (entry.height - (Theme.wide ? 190 : 460) - 48) / 4))
            onDigitPressed: digit => entry.page.tap(digit)
            onErasePressed: entry.page.erase()
            Component.onCompleted: if (visible) forceActiveFocus()
            Keys.onReturnPressed: entry.page.submit()
            Keys.onEnterPressed: entry.page.submit()
        }
        PictureGrid {
            visible: entry.page.pictures
            focus: visible
            usable: entry.usable
            onPicturePressed: picture => entry.page.tap(picture)
            onErasePressed: entry.page.erase()
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: Math.min(implicitWidth, entry.width - 32)
            Layout.preferredHeight: implicitHeight
            Layout.rightMargin: Theme.wide ? 60 : 0
            Component.onCompleted: if (visible) forceActiveFocus()
        }
        // Where all stands in one column the pad comes first.
        Deeds {
            visible: !Theme.railed
        }
    }

    component Deeds: Flow {
        spacing: 16
        Layout.fillWidth: true

        AppButton {
            objectName: "pinGo"
            visible: entry.page.wanted === 0
            participant: true
            kind: "primary"
            text: qsTr("開く")
            iconAfter: "next"
            enabled: entry.page.submittable
            onClicked: entry.page.submit()
        }
        AppButton {
            objectName: "pinForgot"
            participant: true
            iconName: "q"
            text: qsTr("忘れました")
            onClicked: entry.page.forgot()
        }
        AppButton {
            objectName: "pinRecover"
            visible: entry.page.recoverable
            participant: true
            iconName: "doc"
            text: qsTr("復旧鍵で開ける")
            onClicked: entry.page.recover()
        }
    }
}
