namespace FellowOakDicom;

/// <summary>What a UID identifies (PS3.6 annex A).</summary>
public enum DicomUidType
{
    /// <summary>Transfer syntax.</summary>
    TransferSyntax,

    /// <summary>SOP class.</summary>
    SOPClass,

    /// <summary>Meta SOP class.</summary>
    MetaSOPClass,

    /// <summary>Service class.</summary>
    ServiceClass,

    /// <summary>Well-known SOP instance.</summary>
    SOPInstance,

    /// <summary>Application context name.</summary>
    ApplicationContextName,

    /// <summary>Application hosting model.</summary>
    ApplicationHostingModel,

    /// <summary>Coding scheme.</summary>
    CodingScheme,

    /// <summary>Frame of reference.</summary>
    FrameOfReference,

    /// <summary>LDAP object.</summary>
    LDAP,

    /// <summary>Mapping resource.</summary>
    MappingResource,

    /// <summary>Context group.</summary>
    ContextGroupName,

    /// <summary>Not known.</summary>
    Unknown,
}
