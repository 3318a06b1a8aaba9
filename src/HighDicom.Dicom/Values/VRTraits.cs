namespace FellowOakDicom;

/// <summary>What the encoding of a value depends on, by value representation (PS3.5 section 6.2 and 7.1.2).</summary>
[Flags]
internal enum VRTraits
{
    None = 0,
    IsString = 1,
    IsStringEncoded = 2,
    IsMultiValue = 4,
    Is32BitLength = 8,
    PadsWithZero = 16,
}
