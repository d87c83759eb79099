#include "server/disclosure/html_page.h"

namespace ayumi::disclosure {

namespace {

constexpr std::string_view kStyle = R"(
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.6 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic",
  sans-serif;
  color: #1c1b18; max-width: 178mm; margin: 0 auto; padding: 8mm 0; }
h1 { font-size: 20pt; margin: 0 0 4mm; }
h2 { font-size: 14pt; border-bottom: 1.5pt solid #1c1b18; margin: 10mm 0 3mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 6mm 0 1mm; break-after: avoid; }
h4 { font-size: 10.5pt; margin: 2mm 0 1mm; break-after: avoid; }
p, ul { margin: 1mm 0 2mm; }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; }
th, td { border: 0.5pt solid #77736b; padding: 1mm 2mm; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-wrap; }
th { width: 32%; font-weight: 600; background: #f3f1ec; }
tr, li { break-inside: avoid; }
article { border-left: 2pt solid #c9c4b8; padding-left: 4mm; margin: 0 0 6mm; }
.small { font-size: 9pt; color: #55524b; }
.mark { border: 1pt solid #1c1b18; padding: 0 2mm; font-weight: 600; }
.past { font-size: 9.5pt; }
@media print { body { padding: 0; } }
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                // Control characters have no place in a document; tab and line end have.
                if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n' ||
                    letter == '\t') {
                    out += letter;
                } else {
                    out += "\uFFFD";
                }
        }
    }
    return out;
}

}  // namespace

void HtmlPage::begin(std::string_view language, std::string_view title) {
    m_out("<!DOCTYPE html>\n<html lang=\"" + escaped(language) +
          "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
          escaped(title) + "</title>\n<style>");
    m_out(kStyle);
    m_out("</style>\n</head>\n<body>\n");
}

void HtmlPage::end() { m_out("</body>\n</html>\n"); }

void HtmlPage::open(const char* name, const char* ofClass) {
    std::string tag = std::string("<") + name;
    if (ofClass != nullptr) tag += std::string(" class=\"") + ofClass + '"';
    m_out(tag + ">\n");
}

void HtmlPage::close(const char* name) { m_out(std::string("</") + name + ">\n"); }

void HtmlPage::element(const char* name, std::string_view text, const char* ofClass) {
    std::string tag = std::string("<") + name;
    if (ofClass != nullptr) tag += std::string(" class=\"") + ofClass + '"';
    m_out(tag + ">" + escaped(text) + "</" + name + ">\n");
}

void HtmlPage::row(std::string_view name, std::string_view value) {
    m_out("<tr><th>" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n");
}

void HtmlPage::mark(std::string_view text) {
    m_out("<p><span class=\"mark\">" + escaped(text) + "</span></p>\n");
}

}  // namespace ayumi::disclosure
