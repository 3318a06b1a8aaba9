namespace HighDicom;

/// <summary>The kinds of numbers that array files hold and that are read.</summary>
internal enum ElementKind
{
    Boolean,
    UInt8,
    Int8,
    UInt16,
    Int16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Half,
    Single,
    Double,
}
