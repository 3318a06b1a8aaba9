namespace HighDicom;

/// <summary>The data types of NIfTI-1.</summary>
internal static class NiftiTypes
{
    private static readonly (short Code, ElementKind Kind)[] Read =
    [
        (2, ElementKind.UInt8), (4, ElementKind.Int16), (8, ElementKind.Int32), (16, ElementKind.Single), (64, ElementKind.Double), (256, ElementKind.Int8),
        (512, ElementKind.UInt16), (768, ElementKind.UInt32), (1024, ElementKind.Int64), (1280, ElementKind.UInt64),
    ];

    private static readonly Dictionary<short, string> Others = new()
    {
        [0] = "unknown", [1] = "bits", [32] = "complex numbers", [128] = "RGB colours", [1536] = "128 bit floating point", [1792] = "complex numbers",
        [2048] = "complex numbers", [2304] = "RGBA colours",
    };

    /// <summary>The kind of a code of the header; null if it is not read.</summary>
    internal static ElementKind? KindOf(short code)
    {
        int index = Array.FindIndex(Read, entry => entry.Code == code);
        return index < 0 ? null : Read[index].Kind;
    }

    /// <summary>The code of a kind; null if NIfTI has none.</summary>
    internal static short? CodeOf(ElementKind kind)
    {
        int index = Array.FindIndex(Read, entry => entry.Kind == kind);
        return index < 0 ? null : Read[index].Code;
    }

    /// <summary>What a code that is not read means.</summary>
    internal static string NameOf(short code) => Others.GetValueOrDefault(code, "no type of NIfTI-1");
}
