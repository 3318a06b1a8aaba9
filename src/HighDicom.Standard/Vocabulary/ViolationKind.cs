namespace HighDicom;

/// <summary>In which way a requirement is violated.</summary>
public enum ViolationKind
{
    /// <summary>A required attribute, functional group or template row is not there.</summary>
    Missing,

    /// <summary>The attribute is there without the value that its type asks for.</summary>
    Empty,

    /// <summary>The attribute is there although its condition forbids it.</summary>
    NotAllowed,

    /// <summary>The value is not among the allowed ones, or contradicts other values.</summary>
    BadValue,

    /// <summary>The number of items or of values that belong together is wrong.</summary>
    BadCount,

    /// <summary>The value representation or the value multiplicity is not the one that PS3.6 gives the attribute.</summary>
    BadVR,

    /// <summary>The value is longer than its value representation allows (PS3.5, section 6.2).</summary>
    TooLong,

    /// <summary>The code does not belong to the context group that is asked for.</summary>
    BadCode,

    /// <summary>A content item stands under another by a relationship that the IOD or template does not allow.</summary>
    BadRelationship,

    /// <summary>The content tree does not follow a row of its template.</summary>
    BadTemplate,
}
