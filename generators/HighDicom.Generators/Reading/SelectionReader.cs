using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Reading;

/// <summary>Reads generate.txt: one name a line (<c>iod segmentation</c>, <c>cid 7150</c>, <c>tid 1500</c>, <c>code SCT 10200004</c>, <c>*</c>); # starts a comment.</summary>
internal static class SelectionReader
{
    public static bool Reads(AdditionalText file) => file.Is("standard-xml/generate.txt");

    public static Parsed<Selection> Read(AdditionalText file, CancellationToken cancellation)
    {
        List<SelectionLine> lines = [];
        List<Problem> problems = [];
        foreach (TextLine line in file.GetText(cancellation)?.Lines ?? Enumerable.Empty<TextLine>())
        {
            string text = line.ToString();
            int comment = text.IndexOf('#');
            string[] words = (comment < 0 ? text : text.Substring(0, comment)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (words[0] is "*" or "iod" or "cid" or "tid" or "code" && words.Length == (words[0] switch { "*" => 1, "code" => 3, _ => 2 }))
            {
                lines.Add(new(line.LineNumber, words[0], string.Join(" ", words.Skip(1))));
            }
            else
            {
                problems.Add(new(Rules.BadSelection, file.Path, line.LineNumber, 0, text.Trim()));
            }
        }

        return new(new(file.Path, lines.ToEquatableArray()), problems.ToEquatableArray());
    }
}
