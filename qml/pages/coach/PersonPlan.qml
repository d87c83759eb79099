// Beside a person: by when the plan is looked at again, and what they said last.
import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.Style
import Ayumi.ViewModels

GridLayout {
    id: cards

    required property PlanGlance glance
    readonly property var last: glance.words // {text, day, by, bySelf, way}
    readonly property bool said: (last.text ?? "") !== ""

    visible: glance.shown
    columns: Theme.wide ? 2 : 1
    columnSpacing: 12
    rowSpacing: 12

    PressCard {
        id: card

        objectName: "personPlan"
        flat: true
        ground: Theme.surface
        radius: Theme.radiusPanel
        name: Say.joined([title.text, review.visible ? PlanFacts.due(review.due) : "",
                          detail.text], " ")
        implicitHeight: body.implicitHeight + 32
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: cards.glance.open()

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 20
            anchors.rightMargin: 16
            spacing: 12

            ColumnLayout {
                id: body

                spacing: 8
                Layout.fillWidth: true

                Words {
                    id: title

                    text: qsTr("計画の見直し")
                    bold: true
                    spoken: false
                    Layout.fillWidth: true
                }
                DueLine {
                    id: review

                    objectName: "personReview"
                    due: cards.glance.review
                    Layout.fillWidth: true
                }
                Words {
                    id: detail

                    text: !cards.glance.planned ? qsTr("計画は、まだありません")
                        : cards.glance.steps.length === 0 ? qsTr("つぎの計画はこれから")
                        : Say.joined([PlanFacts.inShort(cards.glance.steps, "assessed"),
                                      PlanFacts.inShort(cards.glance.steps, "met")], "・")
                    color: Theme.ink2
                    spoken: false
                    Layout.fillWidth: true
                }
                DueLine {
                    objectName: "personLookBack"
                    label: qsTr("毎月の振り返り")
                    due: cards.glance.lookBack
                    Layout.fillWidth: true
                }
            }
            AppIcon {
                name: "next"
                size: Theme.size(24)
                color: Theme.ink2
            }
        }
    }
    Sheet {
        id: words

        objectName: "personWords"
        visible: cards.said
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        ColumnLayout {
            width: words.availableWidth
            spacing: 8

            Words {
                text: qsTr("本人の言葉")
                bold: true
                Layout.fillWidth: true
            }
            AppText {
                text: cards.said ? qsTr("「%1」").arg(cards.last.text) : ""
                Layout.fillWidth: true
            }
            ByLine {
                visible: cards.said
                way: cards.last.way ?? ""
                text: !cards.said ? ""
                    : Say.joined([Say.shortDay(cards.last.day),
                                  Say.by(cards.last.by, cards.last.bySelf,
                                         cards.last.way)], "  ")
                Layout.fillWidth: true
            }
        }
    }
}
