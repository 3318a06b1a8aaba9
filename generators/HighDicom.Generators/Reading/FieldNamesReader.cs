using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Reading;

/// <summary>Reads tag-names.txt and uid-names.txt of src/HighDicom.Dicom/Api.</summary>
internal static class FieldNamesReader
{
    public static bool IsInput(AdditionalText file, string name) =>
        file.IsIn("HighDicom.Dicom/Api") && file.Path.EndsWith(name, StringComparison.Ordinal);

    public static FieldNames Read(AdditionalText file, CancellationToken cancellation)
    {
        List<string> absent = [];
        List<string> renamed = [];
        foreach (TextLine line in file.GetText(cancellation)?.Lines ?? Enumerable.Empty<TextLine>())
        {
            string text = line.ToString();
            if (text.StartsWith("absent ", StringComparison.Ordinal))
            {
                absent.Add(text.Substring("absent ".Length));
            }
            else if (text.StartsWith("name ", StringComparison.Ordinal))
            {
                renamed.Add(text.Substring("name ".Length));
            }
        }

        return new FieldNames(absent.ToEquatableArray(), renamed.ToEquatableArray());
    }
}
