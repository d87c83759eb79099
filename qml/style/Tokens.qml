// The colours of one palette. Each palette file fills every one of them (look.md, Tokens).
import QtQuick

QtObject {
    required property color bg
    required property color surface
    required property color surface2
    required property color ink
    required property color ink2
    required property color line
    required property color edge
    required property color outline
    required property color primary
    required property color primaryInk
    required property color primaryTint
    required property color primaryPress
    required property color focus
    required property color disabledInk
    required property color disabledBg

    // Hues: T = tint (ground), D = deep (text, icon, border)
    required property color asaT
    required property color asaD
    required property color mizuT
    required property color mizuD
    required property color fujiT
    required property color fujiD
    required property color matsuT
    required property color matsuD
    required property color tsuchiT
    required property color tsuchiD
    required property color waitT
    required property color waitD
    required property color attT
    required property color attD
    required property color signT
    required property color signD
    required property color amendT
    required property color amendD
    required property color retT
    required property color retD
    required property color errT
    required property color errD
}
