using System.Text;

namespace HighDicom.Codes;

/// <summary>A concept of a coding scheme, and its less usual meanings.</summary>
internal readonly record struct CodeRow(CodedConcept Concept, string[] OtherMeanings)
{
    /// <summary>The rows of a part of a scheme, from lines "VALUE\tMEANING\tOTHER MEANING…" in UTF-8.</summary>
    public static CodeRow[] Decode(string scheme, ReadOnlySpan<byte> lines)
    {
        CodeRow[] rows = new CodeRow[lines.Count((byte)'\n')];
        for (int row = 0; row < rows.Length; row++)
        {
            int end = lines.IndexOf((byte)'\n');
            string[] cells = Encoding.UTF8.GetString(lines[..end]).Split('\t');
            rows[row] = new(new CodedConcept(cells[0], scheme, cells[1]), cells[2..]);
            lines = lines[(end + 1)..];
        }

        return rows;
    }
}
