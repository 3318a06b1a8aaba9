namespace HighDicom;

/// <summary>How strongly a table of the standard asks for an attribute (PS3.5, section 7.4).</summary>
public enum RequirementType
{
    /// <summary>Must be present with a value.</summary>
    Type1,

    /// <summary>Must be present with a value if its condition holds.</summary>
    Type1C,

    /// <summary>Must be present, and may be empty if the value is unknown.</summary>
    Type2,

    /// <summary>Must be present if its condition holds, and may be empty if the value is unknown.</summary>
    Type2C,

    /// <summary>Optional.</summary>
    Type3,
}
