namespace HighDicom.StandardImporter.Conditions;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word or number.</summary>
    Word,

    /// <summary>A text in quotation marks.</summary>
    Quoted,

    /// <summary>One of , ; : = ( ).</summary>
    Symbol,

    /// <summary>The name of an attribute, with or without its tag, or the tag alone.</summary>
    Attribute,

    /// <summary>The name of a module and the word "Module".</summary>
    Module,

    /// <summary>The name of a functional group, mostly with the words "Functional Group" or "Macro".</summary>
    Group,

    /// <summary>The name of a UID.</summary>
    Uid,

    /// <summary>The end of the sentence.</summary>
    End,
}
