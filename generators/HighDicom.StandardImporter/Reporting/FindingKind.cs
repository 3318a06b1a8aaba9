namespace HighDicom.StandardImporter.Reporting;

/// <summary>What the importer tells a person about.</summary>
internal enum FindingKind
{
    /// <summary>A sentence was not understood and there was nothing to keep: "?" is written.</summary>
    Unparsed,

    /// <summary>A sentence was not understood; the reviewed expression was kept.</summary>
    Kept,

    /// <summary>A sentence was understood otherwise than the expression that was there: the new one is written.</summary>
    Changed,

    /// <summary>A condition of when something may be present otherwise, which has no form: it is written as allowed.</summary>
    Otherwise,

    /// <summary>The condition of a list of values was not understood: the list is left out.</summary>
    ValueList,

    /// <summary>A row cannot be written in the form of standard-xml and is left out.</summary>
    Row,

    /// <summary>A reference leads nowhere.</summary>
    Reference,

    /// <summary>An IOD whose SOP class is not known, as it is in PS3.4.</summary>
    SopClass,

    /// <summary>A row of a template does not follow the notation.</summary>
    Template,
}
