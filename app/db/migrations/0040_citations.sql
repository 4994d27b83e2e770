-- Which directives cite a number is found without reading all of them.
create index directive_citations on directive using gin ((reading -> 'citations') jsonb_path_ops);
