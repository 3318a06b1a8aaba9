namespace HighDicom.StandardImporter.Writing;

/// <summary>Text as XML, with the few references that standard-xml has.</summary>
internal static class XmlText
{
    public static string Of(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
