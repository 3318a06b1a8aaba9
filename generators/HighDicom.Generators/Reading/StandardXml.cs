using System.Threading;
using System.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Reading;

/// <summary>Opens the files of standard-xml.</summary>
internal static class StandardXml
{
    public const string DocBook = "http://docbook.org/ns/docbook";

    /// <summary>A reader over the file's text; null if the host cannot give the text. DTDs are prohibited.</summary>
    public static XmlReader? Open(AdditionalText file, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        return text is null ? null : XmlReader.Create(new SourceTextReader(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
        });
    }

    /// <summary>Whether the file lies in the given folder of standard-xml, for example "part03/modules".</summary>
    public static bool IsIn(this AdditionalText file, string folder) =>
        file.Path.Replace('\\', '/').Contains("/" + folder + "/");

    /// <summary>Whether the file is that one, for example "part06/uids.xml".</summary>
    public static bool Is(this AdditionalText file, string path) =>
        file.Path.Replace('\\', '/').EndsWith("/" + path, StringComparison.Ordinal);
}
