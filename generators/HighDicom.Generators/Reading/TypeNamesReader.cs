using System.Threading;
using HighDicom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Reading;

/// <summary>Reads type-names.txt of src/HighDicom.Dicom/Api: one name a line, # starts a comment.</summary>
internal static class TypeNamesReader
{
    public static bool Reads(AdditionalText file) => file.Is("HighDicom.Dicom/Api/type-names.txt");

    public static Parsed<TypeNames> Read(AdditionalText file, CancellationToken cancellation) => new(
        new((file.GetText(cancellation)?.Lines ?? Enumerable.Empty<TextLine>()).Select(line => line.ToString().Trim())
            .Where(name => name.Length > 0 && name[0] != '#').ToEquatableArray()),
        default);
}
